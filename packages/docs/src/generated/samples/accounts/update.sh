curl https://api.outfame.com/v1/accounts/acc_4tQ9mZx2LkVb \
  --request PATCH \
  --header "Authorization: Bearer $OUTFAME_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
  "daily_limits": {
    "likes": 120,
    "follows": 40
  }
}'
