package portico.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.report.DeploymentReport;
import portico.model.id.TaskDefinitionId;
import portico.model.placement.Deployment;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;

/** {@code portico deploy}. */
@Command(name = "deploy", sortOptions = false, description = {
        "Rehearse a rolling deployment of a service: what starts and stops, and whether it ends.", ""}, footer = {"",
                "On a copy, every task gives way to a new one, within minimumHealthyPercent and maximumPercent and",
                "wherever CPU, memory, host ports, ENIs and addresses let the new one in before the old one goes (R60).",
                "With --task-definition, to another definition of the files. Nothing is written. Exit status 1 when",
                "the deployment hangs.", "", "Examples:",
                "  portico deploy samples/e-commerce.json --service user-service",
                "  portico deploy samples/port-conflict.json --service metrics --format json"})
final class DeployCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs;

    @Option(names = "--service", required = true, paramLabel = "NAME", description = "Which service, by its id or name.")
    private String service;

    @Option(names = "--task-definition", paramLabel = "NAME", description = "What its new tasks run, by family or family:revision; what they run now unless said otherwise.")
    private String definition;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it; text unless said otherwise.")
    private PrintFormat format = PrintFormat.TEXT;

    @Override
    public Integer call() {
        return inputs.answer(this::deploy);
    }

    private int deploy(Network network) {
        Deployment deployment = deployment(network);
        DeploymentReport report = new DeploymentReport(deployment);
        network.print(format == PrintFormat.JSON ? report.json() : report.text(network.ink()));
        return deployment.isComplete() ? Status.FINE : Status.NO;
    }

    private Deployment deployment(Network network) {
        Named named = network.named();
        Service found = named.one(Service.class, service, Service::name);
        if (found.daemon()) {
            throw network.misuse(found.name() + " is a daemon: each host stops its task and starts another (R59)");
        }
        TaskDefinitionId next = definition == null ? found.taskDefinition()
                : named.one(TaskDefinition.class, definition, one -> one.family() + ":" + one.revision()).id();
        return Deployment.of(network.topology(), found, next, network.placer());
    }
}
