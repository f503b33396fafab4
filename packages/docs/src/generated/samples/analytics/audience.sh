curl 'https://api.outfame.com/v1/analytics/audience?account_id=acc_4tQ9mZx2LkVb' \
  --header "Authorization: Bearer $OUTFAME_API_KEY"
