package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.topology.AttachmentStatus;
import portico.model.topology.Compute;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerSettings;
import portico.model.topology.LaunchType;
import portico.model.topology.StartOrder;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;

/** Where a task is in its life, what it holds there, and why it stops (R92–R98, R100–R103). */
final class LifeSection {
    private LifeSection() {}

    static Section of(Task task, TaskDefinition definition) {
        if (task.placement().isEmpty()) {
            return Section.of("Life", List.of());
        }
        List<Row> rows = new ArrayList<>();
        rows.add(Row.Fact.of("State", task.status().name()));
        rows.add(new Row.Sentence(happening(task.status())));
        order(task, definition).ifPresent(rows::add);
        if (task.status() == TaskStatus.STOPPING) {
            definition.containers().forEach(container -> rows.add(killing(container)));
        }
        task.networkInterface()
                .ifPresent(_ -> rows.add(Row.Fact.of("Attachment of its ENI", AttachmentStatus.of(task).name())));
        rows.add(Row.Fact.of("Image, logs, secrets", wayOfImage(task, definition)));
        if (task.launchType() == LaunchType.FARGATE) {
            rows.add(Row.Fact.of("Platform version", platform(task.compute(), definition)));
        }
        task.compute().provider().ifPresent(name -> rows.add(Row.Fact.of("Capacity provider", name)));
        rows.add(Row.Fact.of("Holds (R94)", task.status().holds() ? held(task, definition) : "nothing any more"));
        task.stop().ifPresent(stop -> {
            rows.add(Row.Fact.of("Stop code", stop.code().apiName()));
            rows.add(new Row.Sentence(stop.reason()));
        });
        return Section.of("Life", rows);
    }

    private static String wayOfImage(Task task, TaskDefinition definition) {
        return task.instance().isPresent() ? "through eth0 of its host (R101)"
                : task.compute().hasOneInterface(definition.isForWindows()) ? "through its own interface (R100)"
                        : "in part through a second interface that nobody sees, before platform version 1.4.0 (R100)";
    }

    /** R103. */
    private static String platform(Compute compute, TaskDefinition definition) {
        String written = compute.platformVersion();
        boolean windows = definition.isForWindows();
        return written.equals(Compute.LATEST)
                ? written + ", which is " + compute.resolvedVersion(windows) + " on " + (windows ? "Windows" : "Linux")
                        + " (R103)"
                : written;
    }

    /** Which container comes first, where the order says something (R11). */
    private static Optional<Row> order(Task task, TaskDefinition definition) {
        List<StartOrder> order = StartOrder.of(task, definition);
        boolean pause = !order.isEmpty() && order.getFirst().container().equals(StartOrder.PAUSE);
        return pause && task.status().holds()
                ? Optional.of(new Row.Sentence(StartOrder.PAUSE
                        + " starts first and holds the interface; the containers join its network (R11)."))
                : Optional.empty();
    }

    /** R98. */
    private static Row killing(ContainerDefinition container) {
        int seconds = container.settings().stopTimeoutSeconds().orElse(ContainerSettings.STOP_TIMEOUT_SECONDS);
        return Row.Fact.of(container.name(), "killed after " + seconds + " s, exit code 137");
    }

    private static String held(Task task, TaskDefinition definition) {
        String slot = task.networkInterface().isPresent()
                ? task.instance().isPresent() ? ", ENI slot, address" : ", address"
                : "";
        boolean ports = task.placement().orElseThrow().bindings().stream().anyMatch(binding -> !binding.dynamic());
        return definition.cpuUnits() + " CPU units, " + definition.reservedMemoryMiB() + " MiB" + slot
                + (ports ? ", static host ports" : "");
    }

    private static String happening(TaskStatus status) {
        return switch (status) {
            case PROVISIONING -> "Its interface is made and attached. With a trunk this takes longer (R79, R93).";
            case PENDING -> "ECS waits for the agent (R93).";
            case ACTIVATING -> "The image is pulled, containers are made, targets and names registered (R93).";
            case RUNNING -> "If an essential container ends, the whole task stops (R97).";
            case DEACTIVATING -> "It leaves its target groups (R93).";
            case STOPPING ->
                "Containers get SIGTERM, or the stop signal of their image, and SIGKILL after their stop timeout, 30 s by default; killed, they end with 137 (R98).";
            case DEPROVISIONING -> "Its interface is detached and deleted; the slot is still taken (R93, R94).";
            case STOPPED, DELETED -> "It stays listed for about an hour (R98).";
        };
    }
}
