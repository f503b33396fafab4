import type { ComponentChildren } from "preact";

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** `head`: names the row. `number`: to the right. `actions`: buttons. `wide`: only where there is room. */
  readonly kind?: "head" | "number" | "actions" | "wide";
}

/** A table. Where there is no room for columns, each row is a block, and each cell stands beside its title. */
export function Table<Row>(props: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}) {
  const { caption, columns, rows, rowKey } = props;
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, kind }) => (
            <th scope="col" class={kind} key={title}>
              {kind === "actions" ? <span class="unseen">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ title, kind, cell }) =>
              kind === "head" ? (
                <th scope="row" class="head" key={title}>
                  {cell(row)}
                </th>
              ) : (
                <td class={kind} data-title={title} key={title}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
