import { useDesk } from "../core/context.ts";
import { ago, moment } from "../core/words.ts";

/** A moment of the sandbox's clock: how long ago, or when. */
export function Time(props: { readonly at: string; readonly exact?: boolean }) {
  const { clock } = useDesk();
  const exact = `${moment(props.at)} UTC`;
  return (
    <time dateTime={props.at} title={exact}>
      {props.exact ? exact : ago(props.at, clock.now)}
    </time>
  );
}
