import { Card } from "../parts/Card.tsx";
import { Page } from "../parts/Page.tsx";
import { ClockControl } from "./ClockControl.tsx";
import { FaultForm } from "./FaultForm.tsx";
import { FaultList } from "./FaultList.tsx";
import { ResetControl } from "./ResetControl.tsx";
import { SnapshotControl } from "./SnapshotControl.tsx";
import { Switches } from "./Switches.tsx";
import { useFaults } from "./useFaults.ts";

/** Time, faults, switches, and everything kept and put back. */
export function ControlsPage(props: { readonly title: string }) {
  const faults = useFaults();
  return (
    <Page title={props.title} intro="What the sandbox is made to do. It holds for every organization.">
      <div class="cards">
        <Card
          title="Clock"
          intro="One for everything: expiry, limits, schedules. It only moves forward."
          wide
        >
          <ClockControl />
        </Card>
        <Card title="Inject a fault" intro="Something that is to go wrong, from the next request on.">
          <FaultForm refresh={faults.refresh} />
        </Card>
        <div class="column">
          <Card title="Faults in force" intro="Each request meets the first that fits.">
            <FaultList faults={faults} />
          </Card>
          <Card title="Switches">
            <Switches />
          </Card>
        </div>
        <Card title="Snapshots" intro="Everything that is kept, under a name. The clock stays where it is.">
          <SnapshotControl />
        </Card>
        <Card
          title="Reset"
          intro="Deletes everything but the first organization, its keys and the snapshots."
        >
          <ResetControl />
        </Card>
      </div>
    </Page>
  );
}
