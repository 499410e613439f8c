package portico.view.drawing.city;

import portico.model.analysis.Analysis;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Site;

/** Towns of many subnets with little in each, as teams get that make one for every application. */
record ManyStreets(int zones, int streets, int hosts) {

    Analysis analysis() {
        Site site = new Site().group("sg-web")
                .definition("web", NetworkMode.BRIDGE, 256, 256, 80)
                .target("web")
                .service("web", LaunchType.EC2, zones * (streets - 1) * hosts, "sg-web", "web");
        for (int zone = 0; zone < zones; zone++) {
            for (int street = 0; street < streets; street++) {
                add(site, zone, zone * streets + street);
            }
        }
        return site.analysis();
    }

    /** The first of each zone is public, and nothing stands there. */
    private void add(Site site, int zone, int number) {
        String street = "subnet-" + number;
        boolean open = number % streets == 0;
        site.street(street, "app-" + number, "10.0." + number + ".0/24", "us-east-1" + (char) ('a' + zone), open);
        for (int host = 0; host < hosts && !open; host++) {
            String id = "i-" + number + "-" + host;
            site.host(id, "c5.large", street, "10.0." + number + "." + (host + 10), "sg-web", false,
                    InstanceStatus.ACTIVE).bridge("task-" + number + "-" + host, "web", id, "172.17.0.2", 80);
        }
    }
}
