package org.backline.io.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.Calibration.NodeCalibration;
import org.backline.core.posture.MountingQuality;
import org.backline.core.session.LiftEvent;

/** Tables {@code calibration} and {@code calibration_node}. */
final class CalibrationTable {
    private final Database database;

    CalibrationTable(Database database) {
        this.database = database;
    }

    void insert(long session, LiftEvent.Calibrated found) throws HistoryException {
        Calibration calibration = found.calibration();
        long id = database.insert("""
                insert into calibration (session_id, found_s, time_s, kind, heading_offset_rad, flexion_zero_rad) values (?, ?, ?, ?, ?, ?)
                """, session, found.time(), calibration.time(), Codes.of(calibration.kind()), calibration.headingOffset(),
                calibration.flexionZero());
        int position = 0;
        for (NodeCalibration node : calibration.nodes()) {
            insert(id, position++, node);
        }
    }

    void clear(long session) throws HistoryException {
        database.run("delete from calibration where session_id = ?", session);
    }

    /** @return what was found, in order */
    List<LiftEvent.Calibrated> of(long session) throws HistoryException {
        return database.all("select * from calibration where session_id = ? order by found_s, id", this::read, session);
    }

    private void insert(long calibration, int position, NodeCalibration node) throws HistoryException {
        Vector3D bias = node.gyroscopeBias();
        Quaternion mounting = node.segmentToSensor();
        MountingQuality quality = node.quality();
        database.run("insert into calibration_node values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", calibration, position,
                node.node(),
                bias.getX(), bias.getY(), bias.getZ(), mounting.getQ0(), mounting.getQ1(), mounting.getQ2(), mounting.getQ3(),
                node.inclinationZero(), quality.planarity(), quality.unsteadiness(), quality.gravity(), quality.bends(), quality.depth(),
                quality.agreement());
    }

    private LiftEvent.Calibrated read(ResultSet row) throws SQLException, HistoryException {
        List<NodeCalibration> nodes = database.all("select * from calibration_node where calibration_id = ? order by position",
                CalibrationTable::node, row.getLong("id"));
        return new LiftEvent.Calibrated(row.getDouble("found_s"), new Calibration(Codes.read(Calibration.Kind.class, row.getString("kind")),
                row.getDouble("time_s"), nodes, row.getDouble("heading_offset_rad"), row.getDouble("flexion_zero_rad")));
    }

    private static NodeCalibration node(ResultSet row) throws SQLException {
        Vector3D bias = new Vector3D(row.getDouble("gyroscope_bias_x_rad_s"), row.getDouble("gyroscope_bias_y_rad_s"),
                row.getDouble("gyroscope_bias_z_rad_s"));
        Quaternion mounting = new Quaternion(row.getDouble("segment_to_sensor_w"), row.getDouble("segment_to_sensor_x"),
                row.getDouble("segment_to_sensor_y"), row.getDouble("segment_to_sensor_z"));
        return new NodeCalibration(row.getInt("node"), bias, mounting, row.getDouble("inclination_zero_rad"), quality(row));
    }

    private static MountingQuality quality(ResultSet row) throws SQLException {
        return new MountingQuality(row.getDouble("unsteadiness_rad_s"), row.getDouble("gravity_m_s2"), row.getInt("bends"),
                row.getDouble("depth_rad"), row.getDouble("planarity"), row.getDouble("agreement_rad"));
    }
}
