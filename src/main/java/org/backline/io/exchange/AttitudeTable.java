package org.backline.io.exchange;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.math3.complex.Quaternion;
import org.backline.core.orientation.Attitude;
import org.backline.core.session.LiftEvent;

/** Attitude of every node over time: unit quaternions from sensor to earth, Hamilton, scalar first; earth z is up. */
public final class AttitudeTable implements Table {
    private final CsvWriter csv;
    private long lines;

    public AttitudeTable(Writer out) throws IOException {
        csv = new CsvWriter(out);
        csv.header("time_s,node,qw,qx,qy,qz");
    }

    @Override
    public void write(LiftEvent event) throws IOException {
        if (event instanceof LiftEvent.AttitudeUpdated updated) {
            Attitude attitude = updated.attitude();
            Quaternion q = attitude.sensorToEarth();
            csv.number(attitude.time()).whole(attitude.node().id());
            csv.number(q.getQ0()).number(q.getQ1()).number(q.getQ2()).number(q.getQ3()).endLine();
            lines++;
        }
    }

    @Override
    public long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
