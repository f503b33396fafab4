/** A date-time of RFC 3339 §5.6: with a time zone, so that it is a moment and not a place on some clock. */
const dateTime = /^\d{4}-\d\d-\d\d[Tt ](?:[01]\d|2[0-3]):[0-5]\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** The moment that a text means, to the millisecond; `undefined` where it is no date-time. */
export function readInstant(text: string): Date | undefined {
  if (!dateTime.test(text)) return undefined;
  // `Date` has no leap seconds (RFC 3339 §5.7): the 60th is the one after the 59th.
  const isLeap = text.slice(17, 19) === "60";
  const plain = `${text.slice(0, 10)}T${text.slice(11, 17)}${isLeap ? "59" : text.slice(17, 19)}${text.slice(19)}`;
  const time = Date.parse(plain.toUpperCase());
  if (Number.isNaN(time) || !isDay(text)) return undefined;
  return new Date(isLeap ? time + 1000 : time);
}

/** 30 February is a day to some engines. */
function isDay(text: string): boolean {
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)].map(Number);
  return (
    new Date(Date.UTC(2000, month ?? 0, 0)).getUTCDate() >= (day ?? 0) &&
    !(month === 2 && day === 29 && !isLeapYear(year ?? 0))
  );
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A moment as RFC 3339, in UTC; `undefined` for `Invalid Date` and for years that four digits cannot say. */
export function writeInstant(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  return /^\d{4}-/.test(text) ? text : undefined;
}
