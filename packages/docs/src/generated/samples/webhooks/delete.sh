curl https://api.outfame.com/v1/webhooks/wh_9LdE3vKp7XsA \
  --request DELETE \
  --header "Authorization: Bearer $OUTFAME_API_KEY"
