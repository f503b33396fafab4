/** Lines on a ground of 16 × 16. */
const paths = {
  gauge: "M2.5 12a5.5 5.5 0 1 1 11 0M8 12l2.5-4",
  list: "M2.5 4h11M2.5 8h11M2.5 12h7",
  send: "M13.5 2.5 7 9M13.5 2.5l-4 11L7 9 2.5 6.5z",
  sliders: "M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5M9.5 3v4M6.5 9v4",
  check: "M8 1.8l5 2v4c0 3-2.2 5.4-5 6.4-2.8-1-5-3.4-5-6.4v-4zM5.8 8l1.6 1.6 3-3.2",
  key: "M10.2 2.5a3.3 3.3 0 1 1-2 5.9l-5.7 5.1v-2.2h2V9.5h1.8l.9-.9a3.3 3.3 0 0 1 3-6.1zM11 5.3v.01",
  app: "M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM11.2 9v4.5M9 11.2h4.5",
  building: "M3 13.5v-11h7v11M10 6.5h3v7M1.5 13.5h13M5.5 5.5h2M5.5 8.5h2",
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words that say the same. */
export function Icon(props: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" class="icon">
      <path d={paths[props.name]} />
    </svg>
  );
}
