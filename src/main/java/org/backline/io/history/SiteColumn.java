package org.backline.io.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.backline.core.device.Site;
import org.jspecify.annotations.Nullable;

/** Column {@code sites}: the codes of the nodes' sites, the lower first; null if nobody noted them. */
final class SiteColumn {
    static final String NAME = "sites";

    private SiteColumn() {
    }

    static @Nullable String value(List<Site> sites) {
        return sites.isEmpty() ? null : sites.stream().map(Site::code).collect(Collectors.joining(" "));
    }

    static List<Site> read(ResultSet row) throws SQLException {
        String codes = row.getString(NAME);
        return codes == null ? List.of() : Arrays.stream(codes.split(" ")).map(code -> Site.ofCode(code).orElse(Site.UNKNOWN)).toList();
    }
}
