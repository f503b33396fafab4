curl https://api.outfame.com/v1/webhooks/wh_9LdE3vKp7XsA \
  --header "Authorization: Bearer $OUTFAME_API_KEY"
