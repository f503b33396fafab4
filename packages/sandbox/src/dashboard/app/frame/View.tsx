import type { FunctionComponent } from "preact";
import { type PageName, pageAt, pages } from "../../pages.ts";
import { ApiKeysPage } from "../apiKeys/ApiKeysPage.tsx";
import { NewApiKeyPage } from "../apiKeys/NewApiKeyPage.tsx";
import { ApplicationsPage } from "../applications/ApplicationsPage.tsx";
import { NewApplicationPage } from "../applications/NewApplicationPage.tsx";
import { ControlsPage } from "../controls/ControlsPage.tsx";
import { useLinks } from "../core/context.ts";
import { OrganizationsPage } from "../organizations/OrganizationsPage.tsx";
import { OverviewPage } from "../overview/OverviewPage.tsx";
import { Page } from "../parts/Page.tsx";
import { RequestPage } from "../requests/RequestPage.tsx";
import { RequestsPage } from "../requests/RequestsPage.tsx";
import { VerdictPage } from "../verdict/VerdictPage.tsx";
import { WebhookPage } from "../webhooks/WebhookPage.tsx";
import { WebhooksPage } from "../webhooks/WebhooksPage.tsx";

const views: Readonly<Record<PageName, FunctionComponent<{ readonly title: string; readonly id: string }>>> =
  {
    overview: OverviewPage,
    requests: RequestsPage,
    request: RequestPage,
    webhooks: WebhooksPage,
    webhook: WebhookPage,
    controls: ControlsPage,
    verdict: VerdictPage,
    apiKeys: ApiKeysPage,
    newApiKey: NewApiKeyPage,
    applications: ApplicationsPage,
    newApplication: NewApplicationPage,
    organizations: OrganizationsPage,
  };

/** The page of an address. */
export function View(props: { readonly path: string }) {
  const link = useLinks();
  const match = pageAt(props.path);
  if (match === undefined) {
    return (
      <Page title="Page not found">
        <p>
          There is no page at this address. <a href={link("overview")}>Go to the overview</a>
        </p>
      </Page>
    );
  }
  const Found = views[match.name];
  return <Found title={pages[match.name].title} id={match.id} />;
}
