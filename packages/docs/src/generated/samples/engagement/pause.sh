curl https://api.outfame.com/v1/engagement/pause \
  --request POST \
  --header "Authorization: Bearer $OUTFAME_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
  "account_id": "acc_4tQ9mZx2LkVb"
}'
