/** What an account was set to from a moment on. */
export interface Settings {
  /** Milliseconds; what holds from the beginning of time is at 0. */
  readonly at: number;
  readonly running: boolean;
  /** Activities of each type in a day at most. */
  readonly limits: Readonly<Record<ActivityKind, number>>;
  /** `hashtag:…` and so on, in the order of the configuration. */
  readonly sources: readonly string[];
}

export type ActivityKind = "like" | "follow" | "comment" | "story_view";

export const activityKinds: readonly ActivityKind[] = ["like", "follow", "comment", "story_view"];

/** What held at a moment. The timeline is in order of time. */
export function settingsAt(timeline: readonly Settings[], at: number): Settings | undefined {
  return timeline.findLast((settings) => settings.at <= at);
}

/** The part of a timeline that says what held between two moments, both included. */
export function settingsBetween(
  timeline: readonly Settings[],
  start: number,
  end: number,
): readonly Settings[] {
  const first = timeline.findLastIndex((settings) => settings.at <= start);
  return timeline.slice(Math.max(0, first)).filter((settings) => settings.at <= end);
}
