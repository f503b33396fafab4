/**
 * The text of a body, piece by piece, as UTF-8; a byte order mark at its beginning is dropped. The next piece is read when
 * it is asked for, so a slow reader slows the sender. Leaving the loop, or aborting, closes the connection.
 */
export async function* chunks(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const close = () => void reader.cancel().catch(() => {});
  signal?.addEventListener("abort", close, { once: true });
  try {
    if (signal?.aborted) return;
    for (;;) {
      const { done, value } = await reader.read();
      const text = decoder.decode(value, { stream: !done });
      if (text !== "") yield text;
      if (done) return;
    }
  } finally {
    signal?.removeEventListener("abort", close);
    close();
  }
}
