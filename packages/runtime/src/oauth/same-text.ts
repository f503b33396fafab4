/** Whether two texts are equal, in a time that tells nothing of where they differ. */
export function sameText(given: string, expected: string): boolean {
  const [left, right] = [new TextEncoder().encode(given), new TextEncoder().encode(expected)];
  let difference = left.length ^ right.length;
  right.forEach((byte, index) => {
    difference |= byte ^ (left[index] ?? 0);
  });
  return difference === 0;
}
