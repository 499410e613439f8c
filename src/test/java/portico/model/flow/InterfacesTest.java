package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.withAttribute;

import org.junit.jupiter.api.Test;
import portico.model.topology.ContainerInstance;

/** Who holds an address (R83). */
class InterfacesTest {

    /** A machine outside of AWS holds no address of the VPC, so whoever has the same one there is found there alone (R191). */
    @Test
    void r83WhatStandsInTheVpcIsFoundAndNotAnExternalMachine() {
        ContainerInstance outside = withAttribute(instance("mi-1", "", A, 100), "ecs.capability.external");
        ContainerInstance inside = h1().withPrivateIp(outside.privateIp());
        assertThat(new Interfaces(network(outside, inside)).at(VPC.id(), outside.privateIp()))
                .hasValueSatisfying(nic -> assertThat(nic.owner()).isEqualTo(inside.id()));
        assertThat(new Interfaces(network(outside)).at(VPC.id(), outside.privateIp())).isEmpty();
        assertThat(new Interfaces(network(outside)).at(outside.privateIp())).hasSize(1)
                .allMatch(NetworkInterface::isOutside);
    }
}
