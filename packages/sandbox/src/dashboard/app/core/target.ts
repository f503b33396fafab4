/** Path and query of a template with its parameters. */
export function targetOf(template: string, params: object): string {
  const query = new URLSearchParams();
  let path = template;
  for (const [name, value] of Object.entries(params)) {
    const place = `{${name}}`;
    if (path.includes(place)) path = path.replace(place, () => encodeURIComponent(String(value)));
    else if (value !== undefined) query.set(name, String(value));
  }
  const search = query.toString();
  return search === "" ? path : `${path}?${search}`;
}
