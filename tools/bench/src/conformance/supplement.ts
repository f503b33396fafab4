import type { MockApi, MockFile, Scenario } from "./scenario.ts";

/** Scenarios whose definition leaves out the files that their handler, and their description, ask for. */
const files: Readonly<Record<string, readonly Omit<MockFile, "buffer">[]>> = {
  Payload_MultiPart_FormData_File_uploadFileSpecificContentType: [picture("file")],
  Payload_MultiPart_FormData_File_uploadFileRequiredFilename: [picture("file")],
  Payload_MultiPart_FormData_File_uploadFileArray: [picture("files"), picture("files")],
};

function picture(fieldname: string): Omit<MockFile, "buffer"> {
  return { fieldname, originalname: "image.png", mimetype: "image/png" };
}

/** Scenarios with all that their requests hold. */
export function supplemented(scenarios: readonly Scenario[]): readonly Scenario[] {
  const buffer = scenarios
    .flatMap(({ apis }) => apis.map(({ request }) => request?.body))
    .flatMap((body) =>
      body && !("kind" in body) && body.contentType === "image/png" ? [body.rawContent] : [],
    )
    .find((content) => Buffer.isBuffer(content));
  return scenarios.map((scenario) => {
    const missing = files[scenario.name];
    if (missing === undefined || buffer === undefined) return scenario;
    const body = {
      kind: "multipart",
      contentType: "multipart/form-data",
      files: missing.map((file) => ({ ...file, buffer })),
    } as const;
    const apis = scenario.apis.map((api): MockApi => ({ ...api, request: { ...api.request, body } }));
    return { ...scenario, apis };
  });
}
