/* What the parts of a strap tell each other; not for ports. */
#ifndef SL_PARTS_H
#define SL_PARTS_H

#include "sl_device.h"

#define SL_SECOND UINT64_C(1000000)

/* sl_device.c: where a payload is made, and its sending. */
uint8_t *sl_payload(sl_device *device);
void sl_send(sl_device *device, uint8_t type, size_t length);
/* Whether the sensors sample now as set. */
bool sl_sample_as_set(sl_device *device);
/* What samples mean changes from here on. */
void sl_next_epoch(sl_device *device);
void sl_start_streaming(sl_device *device);
void sl_stop_streaming(sl_device *device);
/* Nodes of the description, as far as the build has room for them. */
uint8_t sl_node_count(const sl_device *device);
uint8_t sl_all_nodes(const sl_device *device);
/* Nodes that are wanted and there. */
uint8_t sl_active_nodes(const sl_device *device);
uint64_t sl_extend(sl_device *device, uint32_t at_us);

/* sl_telemetry.c: INFO, STREAM_INFO, STATUS. */
void sl_send_info(sl_device *device, uint32_t nonce);
void sl_send_stream_info(sl_device *device);
void sl_send_status(sl_device *device);

/* sl_command.c: a valid frame from the host. */
void sl_obey(sl_device *device, const sl_frame *frame, uint64_t received_us);

/* sl_config.c: what a host wishes. */
sl_answer sl_configure(sl_device *device, const sl_config *wish);

/* sl_stream.c: samples to data frames. */
/* Groups of these nodes that fit a frame. */
size_t sl_batch_limit(uint8_t mask);
void sl_flush(sl_device *device);
void sl_flush_old(sl_device *device);
void sl_restart_indexes(sl_device *device);

/* sl_cue.c: motors. */
sl_answer sl_play(sl_device *device, const sl_cue *cue);
void sl_silence(sl_device *device);
void sl_play_on(sl_device *device);

#endif
