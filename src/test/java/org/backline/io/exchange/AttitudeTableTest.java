package org.backline.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Node;
import org.backline.core.device.Site;
import org.backline.core.orientation.Attitude;
import org.backline.core.session.LiftEvent;
import org.junit.jupiter.api.Test;

class AttitudeTableTest {

    @Test
    void aLineNamesTimeNodeAndQuaternionScalarFirst() throws IOException {
        StringWriter text = new StringWriter();
        try (AttitudeTable table = new AttitudeTable(text)) {
            table.write(new LiftEvent.AttitudeUpdated(new Attitude(new Node(1, Site.T12_L1), 0.5, new Quaternion(0.5, -0.5, 0.5, 0.5),
                    Vector3D.ZERO, true)));
            assertThat(table.lines()).isEqualTo(1);
        }
        assertThat(text).hasToString("time_s,node,qw,qx,qy,qz\n0.5,1,0.5,-0.5,0.5,0.5\n");
    }
}
