curl https://api.outfame.com/v1/accounts \
  --request POST \
  --header "Authorization: Bearer $OUTFAME_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
  "instagram_username": "northpine.coffee",
  "platform": "instagram",
  "daily_limits": {
    "comments": 10
  }
}'
