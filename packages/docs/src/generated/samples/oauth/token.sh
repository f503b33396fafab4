curl https://auth.outfame.com/oauth/token \
  --request POST \
  --data-urlencode grant_type=authorization_code \
  --data-urlencode code=EXAMPLE_CODE_NOT_REAL \
  --data-urlencode client_id=YOUR_CLIENT_ID \
  --data-urlencode client_secret=YOUR_CLIENT_SECRET \
  --data-urlencode redirect_uri=https://yourapp.example.com/callback \
  --data-urlencode code_verifier=EXAMPLE-VERIFIER-NOT-REAL-EXAMPLE-VERIFIER-NOT-REAL
