import { shareConfig } from "../../vitest.shared.ts";

export default shareConfig();
