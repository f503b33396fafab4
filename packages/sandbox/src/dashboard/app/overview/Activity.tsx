const seconds = 60;

/** Requests that were counted, second by second, the latest to the right. */
export function Activity(props: { readonly history: readonly number[] }) {
  const most = Math.max(...props.history, 5);
  const now = props.history.at(-1) ?? 0;
  const highest = Math.max(...props.history, 0);
  return (
    <figure class="activity">
      <figcaption>
        Counted requests, second by second
        <span class="numbers">
          now {now}, most {highest}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${seconds} 20`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Now ${now}, at most ${highest}`}
      >
        {props.history.map((value, index) => {
          const height = (value / most) * 20;
          const x = seconds - props.history.length + index;
          return <rect key={x} x={x + 0.1} y={20 - height} width={0.8} height={height} />;
        })}
      </svg>
    </figure>
  );
}
