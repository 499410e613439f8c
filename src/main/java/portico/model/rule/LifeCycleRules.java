package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Rule.Confidence.INFERRED;
import static portico.model.rule.Source.API;
import static portico.model.rule.Source.DG;

import java.util.List;

/** Rules of the life of a task (R92 to R98). */
final class LifeCycleRules {

    private LifeCycleRules() {}

    static Section section() {
        return new Section("life-cycle", "Life of a task", List.of(new Rule(92, "States",
                "A task goes through PROVISIONING, PENDING, ACTIVATING, RUNNING, DEACTIVATING, STOPPING, DEPROVISIONING and STOPPED, never backwards.",
                new Example("awsvpc task starts", "PROVISIONING, PENDING, ACTIVATING, RUNNING"),
                DG.page("task-lifecycle-explanation.html"), DOCUMENTED,
                Coverage.shown("inspector of a task, show, stopping step by step")),
                new Rule(93, "What happens in each state",
                        "Interfaces are made in PROVISIONING and deleted in DEPROVISIONING; images and networking come in ACTIVATING; targets leave in DEACTIVATING. bridge and host skip what concerns interfaces.",
                        new Example("bridge task starts", "PENDING, then RUNNING"),
                        DG.page("task-lifecycle-explanation.html"), DOCUMENTED,
                        Coverage.shown("inspector of a task, stopping step by step")),
                new Rule(94, "How long things are held",
                        "CPU, memory, static ports and the slot are held from placement until STOPPED.",
                        new Example("c5.large, two awsvpc tasks, one in DEPROVISIONING",
                                "the third is still refused with RESOURCE:ENI"),
                        DG.page("ecs_container_instance_events.html"), INFERRED,
                        Coverage.shown("interface slots of an instance, gauges, inspector of a task")),
                new Rule(95, "States of an attachment",
                        "The attachment of an interface has states of its own, from PRECREATED to DELETED.",
                        new Example("task RUNNING", "ATTACHED"), API.page("API_Attachment.html"), DOCUMENTED,
                        Coverage.partly("inspector of a task, show",
                                "PRECREATED, CREATED and DETACHED pass within ATTACHING and DETACHING and are never shown")),
                new Rule(96, "Why a task stopped",
                        "A stopped task carries one of seven codes, such as EssentialContainerExited.",
                        new Example("a person stops it", "UserInitiated"), API.page("API_Task.html"), DOCUMENTED,
                        Coverage.shown("inspector of a task, show")),
                new Rule(97, "Essential containers",
                        "Where an essential container ends the whole task stops and gives up its interface.",
                        new Example("a sidecar that is not essential ends", "the task runs on"),
                        API.page("API_ContainerDefinition.html"), DOCUMENTED,
                        Coverage.shown("ending a container in the inspector of a task")),
                new Rule(98, "Stopping",
                        "A task is asked to stop, and killed after its stop timeout, 30 seconds by default; it stays visible for about an hour.",
                        new Example("timeout 10, the process ignores the signal",
                                "killed after 10 seconds, exit code 137"),
                        DG.page("task-lifecycle-explanation.html"), DOCUMENTED,
                        Coverage.shown("inspector of a task that stops"))));
    }
}
