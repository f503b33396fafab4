curl https://api.outfame.com/v1/webhooks \
  --header "Authorization: Bearer $OUTFAME_API_KEY"
