package org.backline.core.device;

/** What a decoder makes of a strap's bytes, in the order of the bytes. */
public sealed interface DeviceEvent
        permits Sample, SamplesLost, StreamFault, StrapIdentified, StreamDescribed, StrapStatus, StrapSignal, Acknowledged,
        TimeReplied, WireRecognised, ColumnsRefused, ColumnsProposed {
}
