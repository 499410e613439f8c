package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import portico.model.capacity.InstanceUse;
import portico.model.check.trunking.Prerequisite;
import portico.model.check.trunking.TrunkingDoctor;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Topology;

/** Why a host has a trunk, or why it still takes as few tasks as it does: each prerequisite with its badge, what is not met with its remedy. */
final class DoctorSection {
    private DoctorSection() {}

    static Section of(Topology topology, ContainerInstance instance, InstanceUse use) {
        if (instance.isExternal() || instance.status() == InstanceStatus.NOT_REGISTERED) {
            return Section.of("Trunking doctor", List.of());
        }
        TrunkingDoctor doctor = TrunkingDoctor.examine(topology, instance, use);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Sentence(summary(doctor, use)));
        doctor.prerequisites().forEach(p -> add(rows, p));
        return Section.of("Trunking doctor", rows);
    }

    private static String summary(TrunkingDoctor doctor, InstanceUse use) {
        String takes = !use.eni().isKnown() ? "an unknown number of awsvpc tasks"
                : doctor.taskLimit() + (doctor.taskLimit() == 1 ? " awsvpc task" : " awsvpc tasks") + caution(use);
        if (doctor.trunk()) {
            return "It has a trunk and takes " + takes + ". The trunk carries the VPC’s default group, each branch the"
                    + " groups of its task (R74); latency and bandwidth stay as they are, tasks take longer to start (R79).";
        }
        return "It has no trunk and takes " + takes + "."
                + doctor.obstacle().map(p -> " First obstacle: " + p.detail() + ".").orElse("");
    }

    private static String caution(InstanceUse use) {
        return use.cautiousTasks().isPresent()
                ? " by the documented limit, cautiously " + use.cautiousTasks().getAsInt() + " (R77)"
                : "";
    }

    private static void add(List<Row> rows, Prerequisite p) {
        rows.add(new Row.Fault(tone(p.state()), p.title() + ": " + p.detail(), p.rule()));
        if (p.state() != Prerequisite.State.MET) {
            rows.add(new Row.Sentence(p.remedy()));
        }
    }

    private static Tone tone(Prerequisite.State state) {
        return switch (state) {
            case MET -> Tone.OK;
            case UNMET -> Tone.NO;
            case UNKNOWN -> Tone.NOTE;
        };
    }
}
