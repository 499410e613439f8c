package portico.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import portico.model.analysis.Analysis;
import portico.model.edit.PlaceTask;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.city.Album;
import portico.view.drawing.city.CityPlan;

/** The drawing of a whole city, from nothing and after one drop. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlanBench {

    @Param({"500"})
    public int hosts;

    @Param({"GLYPH", "FRONT", "FACADE"})
    public Level level;

    private Analysis[] analyses;
    private final Album album = new Album();
    private int next;

    @Setup
    public void build() {
        Town town = Town.of(hosts);
        analyses = new Analysis[2];
        for (int i = 0; i < analyses.length; i++) {
            PlaceTask drop = new PlaceTask(town.task().id(), town.target(i));
            analyses[i] = town.analyzer().analyze(drop.applyTo(town.topology(), town.placer()));
        }
    }

    @Benchmark
    public Drawing cold() {
        return CityPlan.draw(analyses[0], level, DrawingOptions.DEFAULT);
    }

    @Benchmark
    public Drawing afterOneDrop() {
        return CityPlan.draw(analyses[next++ % analyses.length], level, DrawingOptions.DEFAULT, album);
    }
}
