import { useState } from "preact/hooks";
import type { Organization } from "../../../control/generated/types.ts";
import { useDesk } from "../core/context.ts";
import { type Filled, given } from "../core/form.ts";
import { navigate, usePlace } from "../core/location.ts";
import { createOrganization, deleteOrganization, updateOrganization } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { Badge } from "../parts/Badge.tsx";
import { Button } from "../parts/Button.tsx";
import { Card } from "../parts/Card.tsx";
import { ConfirmButton } from "../parts/ConfirmButton.tsx";
import { PlanField } from "../parts/choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Field, Form } from "../parts/Form.tsx";
import { Page } from "../parts/Page.tsx";
import { Table } from "../parts/Table.tsx";
import { Time } from "../parts/Time.tsx";

/** Everybody that is alone with their data. */
export function OrganizationsPage(props: { readonly title: string }) {
  const { facts, organizations, organization, refresh, say } = useDesk();
  const { path } = usePlace();
  const planOf = (name: string) => facts.plans.find((plan) => plan.name === name)?.title ?? name;
  const addressOf = ({ id }: Organization) =>
    id === organizations[0]?.id ? path : `${path}?organization=${id}`;
  const create = async (filled: Filled) => {
    const body = given({ name: filled.text("name") ?? "", plan: filled.text("plan") });
    const made = await send(createOrganization, { body });
    await refresh();
    say(`${made.name} is created, and shown.`);
    navigate(addressOf(made));
  };
  const remove = async ({ id, name }: Organization) => {
    await send(deleteOrganization, { params: { organization_id: id } });
    await refresh();
    say(`${name} is deleted.`);
  };
  return (
    <Page
      title={props.title}
      intro="Each is alone with its data, keys and limits, so that tests can run side by side."
    >
      <div class="cards">
        <Card title="All organizations" wide>
          <Table
            caption="Organizations, the first one first"
            rows={organizations}
            rowKey={({ id }) => id}
            columns={[
              {
                title: "Name",
                kind: "head",
                cell: ({ id, name }) => (
                  <>
                    <span class="name">{name}</span>{" "}
                    {id === organization.id && <Badge tone="quiet">shown</Badge>}{" "}
                    <code class="quiet">{id}</code>
                  </>
                ),
              },
              { title: "Plan", cell: ({ plan }) => planOf(plan) },
              { title: "Created", cell: ({ created_at }) => <Time at={created_at} /> },
              {
                title: "Actions",
                kind: "actions",
                cell: (one) => (
                  <>
                    {one.id !== organization.id && (
                      <a class="button plain" href={addressOf(one)}>
                        Show<span class="unseen"> {one.name}</span>
                      </a>
                    )}
                    <ChangePlan organization={one} />
                    {one.id !== organizations[0]?.id && (
                      <ConfirmButton
                        label="Delete"
                        about={one.name}
                        title={`Delete ${one.name}?`}
                        confirm="Delete organization"
                        run={() => remove(one)}
                      >
                        All its keys, grants, accounts and webhooks are deleted with it. This can't be undone.
                      </ConfirmButton>
                    )}
                  </>
                ),
              },
            ]}
          />
        </Card>
        <Card title="Create organization">
          <Form submit="Create organization" onSubmit={create} reset>
            <Field name="name" label="Name">
              {(control) => <input {...control} />}
            </Field>
            <PlanField inherited="As the first organization's" />
          </Form>
        </Card>
      </div>
    </Page>
  );
}

function ChangePlan({ organization }: { readonly organization: Organization }) {
  const { refresh, say } = useDesk();
  const [open, setOpen] = useState(false);
  const change = async (filled: Filled) => {
    const body = given({ name: filled.text("name") ?? "", plan: filled.text("plan") });
    await send(updateOrganization, { params: { organization_id: organization.id }, body });
    await refresh();
    setOpen(false);
    say(`${body.name} is changed.`);
  };
  return (
    <>
      <Button about={organization.name} onClick={() => setOpen(true)}>
        Change
      </Button>
      {open && (
        <Dialog title={`Change ${organization.name}`} onClose={() => setOpen(false)}>
          <Form
            submit="Save"
            onSubmit={change}
            actions={<Button onClick={() => setOpen(false)}>Cancel</Button>}
          >
            <Field name="name" label="Name">
              {(control) => <input {...control} defaultValue={organization.name} />}
            </Field>
            <PlanField value={organization.plan} />
            <p class="hint">
              A new plan holds from the next request on, for its tokens and for keys without a plan of their
              own.
            </p>
          </Form>
        </Dialog>
      )}
    </>
  );
}
