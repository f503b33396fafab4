curl 'https://auth.outfame.com/oauth/authorize?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=https%3A%2F%2Fyourapp.example.com%2Fcallback&scope=accounts%3Aread%20accounts%3Awrite%20analytics%3Aread' \
  --header 'Accept: text/html'
