package portico.view.drawing;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;

/** The shipped samples, analysed. */
public final class Samples {

    public static final List<String> NAMES = List.of("e-commerce", "egress", "eni-limit", "fargate", "port-conflict",
            "restart", "three-modes", "trunking", "two-clusters");

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private Samples() {}

    public static Analysis analysis(String name) {
        Path file = Path.of("samples", name + ".json");
        return new Analyzer(TYPES)
                .analyze(TopologyFiles.of(TYPES, InputStream.nullInputStream()).read(List.of(file)).topology());
    }
}
