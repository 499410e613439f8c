package portico.view.drawing.building;

import java.util.List;
import java.util.stream.Collectors;
import portico.model.topology.ContainerDefinition;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.mark.DeadEnd;
import portico.view.drawing.mark.LockTag;

/**
 * Front doors as task interfaces: each task has a namespace, held by its pause container, and in it an interface that the host does not use (R10). It
 * goes by its id, because nobody tells which device it is.
 */
record TaskNamespaces(AwsvpcWing wing) {

    private static final double GAP = 6;

    void draw(Sketch s, Facade f, Level level) {
        for (int i = 0; i < wing.bays(); i++) {
            Sketch bay = s.at(i * wing.pitch(), 0);
            Box slot = new Box(GAP / 2, f.lockBottom(), wing.pitch() - GAP, Facade.FLOOR - f.lockBottom());
            if (i < wing.tenants().size()) {
                Resident tenant = wing.tenants().get(i);
                occupied(bay.of(tenant.id()), tenant, slot, f, level);
            } else {
                InterfaceBox.drawFree(bay, slot);
            }
        }
    }

    private static String containers(Resident tenant) {
        return tenant.definition()
                .containers()
                .stream()
                .map(ContainerDefinition::name)
                .collect(Collectors.joining(", "));
    }

    private void occupied(Sketch s, Resident tenant, Box slot, Facade f, Level level) {
        Namespace.draw(s, wing.room(f), tenant, level, tenant.name(), List.of(Namespace.ports(tenant), ""),
                List.of("pause + " + containers(tenant), "pause", ""));
        double middle = wing.pitch() / 2;
        s.line(middle, f.roomBottom(), middle, f.lockTop() + 2, Role.VPC, 1.6);
        LockTag.draw(s, middle, f.lockTop(), wing.pitch() - 6, Facade.LOCK_ROW, tenant.group());
        String id = tenant.door().map(door -> door.id().value()).orElse("");
        InterfaceBox.draw(s, slot, Role.VPC, List.of("task ENI", "ENI"), List.of(id, ""), tenant.address());
        if (tenant.deadEnd()) {
            DeadEnd.on(s, slot.right() - 9, slot.y() + 20, 12);
        }
    }
}
