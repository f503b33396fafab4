/* The golden consumer of @outfame/sdk/opentelemetry, as released with @outfame/sdk 2.4.1: a program that uses all of it.
 * `pnpm source:record` writes it from the built declarations; `pnpm source:check` says what of it no longer compiles.
 * Never edit it: it stands for the programs of people who have that release. A line `//#` says what the next ones use. */
import {
  //# import OpenTelemetryOptions
  type OpenTelemetryOptions,
  //# import instrumentOutfame
  instrumentOutfame,
} from "@outfame/sdk/opentelemetry";

declare function take<Type>(value: Type): void;
declare function given<Type>(): Type;

//# give OpenTelemetryOptions
export function give_OpenTelemetryOptions(): void {
  //# give OpenTelemetryOptions
  take<OpenTelemetryOptions>({
    //# give OpenTelemetryOptions.tracerProvider
    tracerProvider: given<import("@opentelemetry/api").TracerProvider | undefined>(),
  });
  //# give OpenTelemetryOptions
  take<OpenTelemetryOptions>({
  });
}

export function call_instrumentOutfame(): void {
  //# call instrumentOutfame
  take<() => void>(instrumentOutfame());
  take<() => void>(instrumentOutfame(given<OpenTelemetryOptions>()));
}
