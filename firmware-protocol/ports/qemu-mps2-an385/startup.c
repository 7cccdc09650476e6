/* Vectors, and memory as C expects it. */
#include "board.h"

extern uint32_t stack_top, data_load, data_start, data_end, bss_start, bss_end;

void reset(void);

/* Everything that must not happen stops here, where a debugger finds it. */
static void halt(void) {
    for (;;) {
        wait_for_interrupt();
    }
}

typedef void (*handler)(void);

__attribute__((section(".vectors"), used)) static const struct {
    uint32_t *stack;
    handler exceptions[15];
    handler interrupts[TIMER0_IRQ + 1]; /* no others are enabled */
} vectors = {
    &stack_top,
    {reset, halt, halt, halt, halt, halt, 0, 0, 0, 0, halt, halt, 0, halt, systick},
    {[UART0_RX_IRQ] = uart0_rx, [UART0_TX_IRQ] = uart0_tx, [UART1_RX_IRQ] = uart1_rx, [TIMER0_IRQ] = timer0}
};

void reset(void) {
    const uint32_t *from = &data_load;
    for (uint32_t *to = &data_start; to < &data_end;) {
        *to++ = *from++;
    }
    for (uint32_t *to = &bss_start; to < &bss_end;) {
        *to++ = 0;
    }
    main();
    halt();
}
