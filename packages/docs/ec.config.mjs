import { defineEcConfig } from "@astrojs/starlight/expressive-code";
import { focusableCode } from "./build/focusableCode.ts";

// Functions can't stand in astro.config.ts: the code component reads this file by itself.
export default defineEcConfig({ plugins: [focusableCode()] });
