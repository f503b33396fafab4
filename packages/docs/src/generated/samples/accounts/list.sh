curl https://api.outfame.com/v1/accounts \
  --header "Authorization: Bearer $OUTFAME_API_KEY"
