import { type Code, code, empty, join } from "../../../emit/code.ts";
import { propertyKey, stringLiteral } from "../../../emit/literal.ts";
import { environmentVariable } from "../../../emit/title.ts";
import type { Api, Operation } from "../../../model/types.ts";
import { type CredentialOption, credentialOptions } from "../files/credentials.ts";

/** What fits into the line of the constructor. */
const widest = 70;

/** What the client is made with: the credentials of the first way to call the operation, from the environment. */
export function clientOptions(api: Api, { security, server }: Operation, prefix: string): Code {
  const all = credentialOptions(api.securitySchemes);
  const [first] = security;
  const credentials = (first?.schemes ?? []).flatMap(({ scheme }) => {
    const option = all.find((candidate) => candidate.scheme.name === scheme);
    return option === undefined ? [] : [credential(option, prefix)];
  });
  const base = server ?? api.servers[0]?.url;
  const absolute = base !== undefined && /^https?:\/\//i.test(base);
  const members = [
    ...credentials,
    ...(absolute ? [] : [code`baseUrl: ${stringLiteral("https://api.example.com")}`]),
  ];
  const line = join(members, ", ");
  if (members.length === 0) return empty;
  return line.text.length <= widest
    ? code`{ ${line} }`
    : code`{
  ${members.map((member) => code`${member},`)}
}`;
}

function credential({ name, basic, scheme }: CredentialOption, prefix: string): Code {
  const variable = (purpose: string): Code =>
    code`process.env[${stringLiteral(environmentVariable(prefix, purpose))}]`;
  const token = scheme.type === "oauth2" || scheme.type === "openIdConnect";
  const value = basic
    ? code`{ username: ${variable("username")} ?? "", password: ${variable("password")} ?? "" }`
    : variable(token ? "access token" : "api key");
  return code`${propertyKey(name)}: ${value}`;
}
