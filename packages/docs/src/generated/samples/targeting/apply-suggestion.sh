curl https://api.outfame.com/v1/accounts/acc_4tQ9mZx2LkVb/targeting/suggestions/sug_2bN8rYt5WqJd/apply \
  --request POST \
  --header "Authorization: Bearer $OUTFAME_API_KEY"
