curl https://api.outfame.com/v1/webhooks \
  --request POST \
  --header "Authorization: Bearer $OUTFAME_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{
  "url": "https://yourapp.example.com/webhooks/outfame",
  "events": [
    "account.flagged",
    "account.status_changed"
  ],
  "description": "Alerts for the on-call channel",
  "metadata": {
    "team": "growth"
  }
}'
