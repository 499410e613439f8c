package portico.view.fx.city;

import portico.Cities;
import portico.format.catalogue.Catalogues;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.city.CityPlan;

/** Hundreds of hosts as the program draws them, with tasks of every network mode. */
record GreatCity(Analysis analysis) implements Cityscape {

    static GreatCity of(int hosts, int tasksPerHost) {
        return new GreatCity(new Analyzer(Catalogues.instanceTypes())
                .analyze(Cities.of(hosts, tasksPerHost, NetworkMode.AWSVPC, NetworkMode.BRIDGE, NetworkMode.HOST)));
    }

    @Override
    public Drawing at(Level level) {
        return CityPlan.draw(analysis, level, DrawingOptions.DEFAULT);
    }
}
