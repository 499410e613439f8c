package portico.bench;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.files.TopologyFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading what the AWS CLI printed of a large cluster, beside what it takes Jackson to parse the same bytes into a tree. A reading runs through far more code
 * than Jackson's parser: it takes the compiler some thirty seconds to be done with it.
 */
@Warmup(iterations = 15)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBench {

    @Param({"50"})
    public int mebibytes;

    private List<byte[]> files;
    private JsonMapper jackson;

    @Setup
    public void print() {
        files = Account.ofMebibytes(mebibytes).files();
        jackson = JsonMapper.builder().build();
    }

    @Benchmark
    public List<JsonNode> jackson() {
        return files.stream().map(jackson::readTree).toList();
    }

    @Benchmark
    public List<Source> parsing() {
        List<Source> sources = Account.sources(files);
        sources.forEach(source -> source.parse(Progress.NONE));
        return sources;
    }

    @Benchmark
    public Reading reading() {
        return TopologyFiles.of(Town.TYPES, InputStream.nullInputStream())
                .readSources(Account.sources(files), Progress.NONE);
    }
}
