package portico;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentWriter;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Stories;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.city.CityPlan;
import portico.view.sheet.Grids;
import portico.view.sheet.Outline;
import portico.view.sheet.Sheets;

/** Asks of a topology whatever the application asks of it, for topologies nobody would write by hand: nothing may be thrown. */
public final class Exercise {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private Exercise() {}

    /** Analyses, draws at every level, describes every resource and traces between all ends. */
    public static void everything(Topology topology) {
        Analysis analysis = new Analyzer(TYPES).analyze(topology);
        assertThat(analysis.topology()).isSameAs(topology);
        Stream.of(Level.values()).forEach(level -> CityPlan.draw(analysis, level, DrawingOptions.DEFAULT));
        Outline.of(analysis);
        Grids.of(analysis);
        topology.resources().forEach(resource -> Sheets.of(analysis, resource.id()));
        verdicts(analysis);
        flows(topology);
    }

    private static void verdicts(Analysis analysis) {
        Placer placer = new Placer(TYPES);
        analysis.topology()
                .tasks()
                .forEach(task -> assertThat(placer.verdicts(analysis.topology(), analysis.capacity(), task))
                        .hasSameSizeAs(analysis.topology().instances()));
    }

    private static void flows(Topology topology) {
        FlowTracer tracer = new FlowTracer(topology);
        List<FlowEnd> ends = Stream
                .concat(Stream.<FlowEnd>of(FlowEnd.Internet.CLIENT),
                        topology.resources()
                                .filter(Exercise::isEnd)
                                .limit(12)
                                .<FlowEnd>map(resource -> new FlowEnd.At(resource.id())))
                .toList();
        ends.forEach(from -> ends.forEach(to -> Flows.between(topology, from, to).ifPresent(tracer::trace)));
        Stories.of(topology);
    }

    private static boolean isEnd(Resource resource) {
        return switch (resource) {
            case Task _,ContainerInstance _,LoadBalancer _,Database _,VpcEndpoint _ -> true;
            default -> false;
        };
    }

    /** The topology as our own document, read again. */
    public static Topology writtenAndRead(Topology topology) {
        return writtenAndRead(new Reading(topology, List.of())).topology();
    }

    /** The same with what was read beside it. */
    public static Reading writtenAndRead(Reading reading) {
        byte[] document = DocumentWriter.write(reading).getBytes(StandardCharsets.UTF_8);
        return TopologyFiles.of(TYPES, InputStream.nullInputStream())
                .readSources(List.of(new Source("written.json", document)), Progress.NONE);
    }
}
