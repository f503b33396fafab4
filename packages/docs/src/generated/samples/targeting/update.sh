curl https://api.outfame.com/v1/accounts/acc_4tQ9mZx2LkVb/targeting \
  --request PATCH \
  --header "Authorization: Bearer $OUTFAME_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
  "hashtags": [
    "specialtycoffee",
    "latteart",
    "homebarista"
  ],
  "filters": {
    "activity_level": "high"
  }
}'
