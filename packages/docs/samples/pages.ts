import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

// Every account; the next page is asked for when the loop needs it.
for await (const account of outfame.accounts.list({ limit: 100 })) {
  console.log(account.id, account.status);
}

// Or one page at a time.
const page = await outfame.accounts.list({ limit: 2 });
console.log(page.data.length, page.hasMore ? "and more" : "in all");
