package portico.controller;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.placement.Placer;
import portico.model.workspace.Workspace;

/** The samples, open in a workspace. */
final class Shop {
    static final InstanceTypes TYPES = Catalogues.instanceTypes();
    static final Placer PLACER = new Placer(TYPES);

    private Shop() {}

    static Reading reading(String sample) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream())
                .read(List.of(Path.of("samples", sample + ".json")));
    }

    static Workspace open(String sample) {
        Workspace workspace = new Workspace(new Analyzer(TYPES), PLACER);
        workspace.open(reading(sample).topology());
        return workspace;
    }
}
