curl https://api.outfame.com/v1/accounts/acc_4tQ9mZx2LkVb/targeting \
  --header "Authorization: Bearer $OUTFAME_API_KEY"
