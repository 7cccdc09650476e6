package org.backline.core.session;

import java.util.OptionalLong;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapStatus;

/** Whether it is still the same strap, and still the same boot of it. */
final class BootWatch {
    /** What a report says about that. */
    enum News { NONE, BOOTED_ANEW, ANOTHER_STRAP }

    private OptionalLong uid = OptionalLong.empty();
    private int boot;

    News update(DeviceEvent report) {
        if (report instanceof StrapIdentified strap) {
            boolean another = uid.isPresent() && uid.getAsLong() != strap.uid();
            uid = OptionalLong.of(strap.uid());
            News news = boots(strap.bootId());
            return another ? News.ANOTHER_STRAP : news;
        }
        return report instanceof StrapStatus status ? boots(status.bootId()) : News.NONE;
    }

    /** @param id 0 from a strap that has none */
    private News boots(int id) {
        boolean anew = id != 0 && boot != 0 && id != boot;
        boot = id != 0 ? id : boot;
        return anew ? News.BOOTED_ANEW : News.NONE;
    }
}
