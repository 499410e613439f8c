package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/** A task definition: mode, size and containers. */
final class DefinitionSheet {
    private final TaskDefinition definition;
    private final Parts parts;

    DefinitionSheet(Analysis analysis, TaskDefinition definition) {
        this.definition = definition;
        this.parts = new Parts(analysis);
    }

    Sheet sheet() {
        Section size = Section.of("Task definition", Row.Fact.of("Network mode", definition.networkMode().apiName()),
                Row.Fact.of("CPU", Words.vcpus(definition.cpuUnits()) + " vCPU"),
                Row.Fact.of("Memory", definition.reservedMemoryMiB() + " MiB"));
        List<Section> sections = Stream
                .of(Stream.of(size), definition.containers().stream().map(this::container),
                        Stream.of(parts.findings(definition.id())))
                .flatMap(s -> s)
                .toList();
        return new Sheet(definition.id(), Emblem.DEFINITION, definition.family(),
                "task definition, revision " + definition.revision(), Optional.empty(), sections,
                AwsCommand.of(parts.topology(), definition));
    }

    private Section container(ContainerDefinition container) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.Fact.mono("Image", container.image()));
        container.portMappings().forEach(mapping -> rows.add(Row.Fact.mono("Port", mapping(mapping))));
        return Section.of("Container " + container.name(), rows);
    }

    private String mapping(PortMapping mapping) {
        String inside = mapping.containerPorts() + "/" + mapping.protocol();
        if (mapping.isStatic()) {
            return mapping.hostPort().getAsInt() + " → " + inside;
        }
        return definition.networkMode().hasDynamicHostPorts() ? "dynamic → " + inside : inside;
    }
}
